import type { CommanderError } from 'commander'
import { quote } from '../core/quote.ts'
import type { Text } from '../core/text.ts'

const chinese: Readonly<Record<string, (names: readonly string[]) => string>> = {
  'commander.unknownOption': ([name = '']) => `未知选项 ${name}。`,
  'commander.unknownCommand': ([name = '']) => `未知命令 ${name}。`,
  'commander.excessArguments': () => '参数过多。',
  'commander.missingArgument': ([name = '']) => `缺少参数 ${name}。`,
  'commander.optionMissingArgument': ([name = '']) => `选项 ${name} 缺少取值。`,
  'commander.invalidArgument': ([option = '', value = '']) => `选项 ${option} 不接受取值 ${value}。`,
  'commander.conflictingOption': ([one = '', other = '']) => `选项 ${one} 与 ${other} 不能同时使用。`,
}

/** What commander found wrong with the command line, in both languages. */
export const commandLineError = ({ code, message }: CommanderError): Text => {
  const plain = message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ')
  const named = [...plain.matchAll(/'([^']*)'/g)].map((match) => quote(match[1] ?? ''))
  const suggestion = /\(Did you mean (.+)\?\)/.exec(plain)?.[1]
  const choices = /Allowed choices are (.+)\./.exec(plain)?.[1]
  const zh = chinese[code]?.(named) ?? `命令行有误：${quote(plain)}。`
  return {
    en: `${quote(plain.replace(/\s*\(Did you mean .+\?\)/, '').replace(/\.$/, ''))}.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`,
    zh: `${zh}${suggestion === undefined ? '' : `是否想用 ${suggestion}？`}${choices === undefined ? '' : `可选：${choices.replaceAll(', ', '、')}。`}`,
  }
}
