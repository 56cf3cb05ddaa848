/** A subcommand as a shell completes it. */
export interface Completed {
  /** One word or two. */
  readonly name: string
  /** Without their dashes. */
  readonly options: readonly string[]
}

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const

type Script = (lines: readonly Completed[]) => string

const dashed = (options: readonly string[]) => options.map((option) => `--${option}`).join(' ')
const firstWords = (lines: readonly Completed[]) => [...new Set(lines.map(({ name }) => name.split(' ')[0] ?? ''))]

/** The second words of each first word that has any. */
const groups = (lines: readonly Completed[]) =>
  firstWords(lines).flatMap((first) => {
    const seconds = lines.flatMap(({ name }) => (name.startsWith(`${first} `) ? [name.slice(first.length + 1)] : []))
    return seconds.length > 0 ? [{ first, seconds }] : []
  })

const bashBody: Script = (lines) => `_postern() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${firstWords(lines).join(' ')}"
  else
    case "\${COMP_WORDS[1]}" in
${groups(lines)
  .map(({ first, seconds }) => `      ${first}) [ "$COMP_CWORD" -eq 2 ] && words="${seconds.join(' ')}" ;;`)
  .join('\n')}
    esac
    if [ -z "$words" ]; then
      case "\${COMP_WORDS[1]} \${COMP_WORDS[2]}" in
${lines.map(({ name, options }) => `        ${pattern(name)}) words="${dashed(options)}" ;;`).join('\n')}
      esac
    fi
  fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _postern postern
`

/** A name of two words is both; of one, whatever comes after it. */
const pattern = (name: string) => (name.includes(' ') ? `"${name}"` : `"${name} "*`)

const zsh: Script = (lines) => `#compdef postern
autoload -U +X bashcompinit && bashcompinit
${bashBody(lines)}`

const fish: Script = (lines) =>
  [
    'complete -c postern -f',
    `complete -c postern -n __fish_use_subcommand -a '${firstWords(lines).join(' ')}'`,
    ...groups(lines).map(
      ({ first, seconds }) =>
        `complete -c postern -n '__fish_seen_subcommand_from ${first}; and not __fish_seen_subcommand_from ${seconds.join(' ')}' -a '${seconds.join(' ')}'`,
    ),
    ...lines.flatMap(({ name, options }) => {
      const seen = name
        .split(' ')
        .map((word) => `__fish_seen_subcommand_from ${word}`)
        .join('; and ')
      return options.map((option) => `complete -c postern -n '${seen}' -l ${option}`)
    }),
    '',
  ].join('\n')

const powershell: Script = (lines) => `Register-ArgumentCompleter -Native -CommandName postern -ScriptBlock {
  param($word, $line, $position)
  $names = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" } | Where-Object { $_ -ne $word })
  $options = @{
${lines.map(({ name, options }) => `    '${name}' = '${dashed(options)}'`).join('\n')}
  }
  $seconds = @{
${groups(lines)
  .map(({ first, seconds }) => `    '${first}' = '${seconds.join(' ')}'`)
  .join('\n')}
  }
  $first = if ($names.Count -gt 0) { $names[0] } else { '' }
  $both = ($names | Select-Object -First 2) -join ' '
  $words = if ($first -eq '') { '${firstWords(lines).join(' ')}' }
    elseif ($options.ContainsKey($both)) { $options[$both] }
    elseif ($seconds.ContainsKey($first) -and $names.Count -eq 1) { $seconds[$first] }
    else { $options[$first] }
  "$words" -split ' ' | Where-Object { $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_)
  }
}
`

export const completions: Readonly<Record<(typeof shells)[number], Script>> = { bash: bashBody, zsh, fish, powershell }
