import type { HandOutSummary, ToolConsent } from '../shared/tool-consent'
import type { Subcommand } from './subcommand'

export const toolsList: Subcommand = {
  name: 'tools list',
  operands: '',
  count: [0, 0],
  options: [],
  examples: ['tools list', 'tools list --json'],
  async run(_input, { postern, text }) {
    const { profiles, consents, handOuts } = await postern.call('getState', {})
    const nameOf = (profileId: string) => profiles.find(({ id }) => id === profileId)?.name ?? profileId
    const toolOf = ({ client, program }: HandOutSummary | ToolConsent) =>
      program === undefined ? client : `${client} (${program})`
    const said = consents.map((consent) => {
      const until = consent.until === undefined ? '' : `\t${new Date(consent.until).toISOString()}`
      return `${toolOf(consent)}\t${nameOf(consent.profileId)}\t${text(`command.tools.rule.${consent.rule}`)}${until}\n`
    })
    const given = handOuts.map((row) =>
      [
        toolOf(row),
        nameOf(row.profileId),
        text(row.kind === 'api_call' ? 'command.tools.called' : 'command.tools.given', { count: row.count }),
        new Date(row.lastAt).toISOString(),
        row.host ?? row.audience ?? '',
      ].join('\t'),
    )
    const value = {
      policies: profiles.map(({ name, tools = 'ask' }) => ({ profile: name, tools })),
      consents,
      handOuts,
    }
    return { value, words: [...said, ...given.map((line) => `${line.trimEnd()}\n`)].join('') }
  },
}
