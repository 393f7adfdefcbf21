#compdef byoc-preflight
# Completions for zsh, made by: byoc-preflight completions zsh
_byoc_preflight() {
  local command=scan
  local -a commands
  commands=(
    'scan:look\: it’s [here]'
    'explain:tell'
  )
  if ((CURRENT > 2)) && ((${commands[(I)${words[2]}:*]})); then
    command=${words[2]}
    shift words
    ((CURRENT--))
  elif ((CURRENT == 2)) && [[ ${words[2]} != -* ]]; then
    _describe command commands
  fi
  case $command in
    scan)
      _arguments -s -S \
        '(-f --format)'{-f+,--format=}'[how \[pretty\]]:format:(pretty json)' \
        '*--root=[where\: here]:dir:_files -/' \
        '*'{-o+,--output=}'[where to]:file:_files' \
        '--quiet[say less]' \
        '*:paths:_files'
      ;;
    explain)
      _arguments -s -S \
        '(-f --format)'{-f+,--format=}'[how]:format:(json)' \
        '*:name:(a-rule Vpc)'
      ;;
  esac
}
_byoc_preflight "$@"
