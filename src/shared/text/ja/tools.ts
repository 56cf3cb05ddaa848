import type { toolMessages as source } from '../en/tools'
import type { Translated } from '../translated'

export const toolMessages = {
  'tools.question': '{tool} が {profile} のトークンを求めています',
  'tools.question.sign_in': '{tool} が {profile} へのサインインをもう一度必要としています',
  'tools.question.sign_in.first': '{tool} が {profile} へのサインインを必要としています',
  'tools.who': 'プログラムは {program} です。',
  'tools.who.started': 'プログラムは {program}、起動元は {parent} です。',
  'tools.who.folder': 'プログラムは {folder} で動作する {program} です。',
  'tools.who.started.folder': 'プログラムは {folder} で動作する {program}、起動元は {parent} です。',
  'tools.who.claims': '{client} を名乗っています。システムは、どのプログラムかを示していません。',
  'tools.who.calls_itself': '{client} を名乗っています。',
  'tools.question.meaning':
    'トークンを使うと、このツールはそこでご自分と同じことができます。この確認はお知らせするためのもので、ご自分のユーザーで動くなりすましのプログラムは防げません。',
  'tools.question.sign_in.meaning':
    'サインインを選ぶまで何も開きません。それまで、このツールはトークンを受け取れません。',
  'tools.answer.once': '今回だけ許可',
  'tools.answer.hour': '1 時間許可',
  'tools.answer.always': '常に許可',
  'tools.answer.later': '今はしない',
  'tools.answer.never': '今後も許可しない',
  'tools.answer.sign_in': 'サインイン',
  'tools.answer.never.sign_in': '{tool} には今後応じない',
  'tools.answer.later.help': '「今はしない」を選ぶと、1 時間は確認しません。',
  'tools.answer.of': '{answer}: {tool}、{profile}',

  'tools.title': 'ツール',
  'tools.help':
    'どのツールにどのプロバイダーのトークンを渡したか、また、どう回答したか。ツールについて確認するかどうかは、プロバイダーごとに「詳細設定」で決めます。',
  'tools.none': 'トークンを渡したツールはまだありません。',
  'tools.given': '{count, plural, other {# 回}}渡しました (最終: {when})。',
  'tools.given.for': '対象: {targets}。',
  'tools.given.never': '何も渡していません。',
  'tools.said.allow': '許可しました。',
  'tools.said.refuse': '渡しません: そのように回答しました。',
  'tools.said.quiet': 'サインインを求めることはありません。',
  'tools.said.allow.until': '{when} まで許可しました。',
  'tools.said.refuse.until': '{when} まで渡しません。',
  'tools.said.quiet.until': '{when} までサインインを求めません。',
  'tools.allow': '許可',
  'tools.close': '渡さない',
  'tools.forget': '回答を忘れる',
  'tools.action.of': '{action}: {tool}、{profile}',

  'form.tools': 'ツール',
  'form.tools.help': 'git や kubectl などのツールに、このプロバイダーのトークンを渡してよいかどうか。',
  'form.tools.ask': 'ツールごとに 1 回確認する',
  'form.tools.allow': 'すべてに渡す',
  'form.tools.closed': 'どれにも渡さない',
} as const satisfies Translated<typeof source>
