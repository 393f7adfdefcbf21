# Completions for fish, made by: byoc-preflight completions fish
complete -c byoc-preflight -n __fish_use_subcommand -a scan -d 'look: it’s [here]'
complete -c byoc-preflight -n __fish_use_subcommand -a explain -d 'tell'
complete -c byoc-preflight -n 'not __fish_seen_subcommand_from explain' -F
complete -c byoc-preflight -n 'not __fish_seen_subcommand_from explain' -s f -l format -d 'how [pretty]' -x -a 'pretty json'
complete -c byoc-preflight -n 'not __fish_seen_subcommand_from explain' -l root -d 'where: here' -x -a '(__fish_complete_directories)'
complete -c byoc-preflight -n 'not __fish_seen_subcommand_from explain' -s o -l output -d 'where to' -r -F
complete -c byoc-preflight -n 'not __fish_seen_subcommand_from explain' -l quiet -d 'say less'
complete -c byoc-preflight -n '__fish_seen_subcommand_from explain' -f -a 'a-rule Vpc'
complete -c byoc-preflight -n '__fish_seen_subcommand_from explain' -s f -l format -d 'how' -x -a 'json'
