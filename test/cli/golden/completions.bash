# Completions for bash, made by: byoc-preflight completions bash
_byoc_preflight() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} words=""
  local command=scan
  if [[ $cur == "=" ]]; then cur=""
  elif [[ $prev == "=" ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi
  if ((COMP_CWORD > 1)); then
    case ${COMP_WORDS[1]} in
      scan|explain) command=${COMP_WORDS[1]} ;;
    esac
  fi
  COMPREPLY=()
  case "$command $prev" in
    "scan -f"|"scan --format") COMPREPLY=($(compgen -W "pretty json" -- "$cur")); return ;;
    *" --root") COMPREPLY=($(compgen -d -- "$cur")); return ;;
    "explain -f"|"explain --format") COMPREPLY=($(compgen -W "json" -- "$cur")); return ;;
    *" -o"|*" --output") return ;;
  esac
  if [[ $cur == -* ]]; then
    case $command in
      scan) words="-f --format --root -o --output --quiet" ;;
      explain) words="-f --format" ;;
    esac
  elif ((COMP_CWORD == 1)); then
    words="scan explain"
  else
    case $command in
      explain) words="a-rule Vpc" ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o bashdefault -o default -F _byoc_preflight byoc-preflight
