import type { YAMLError } from 'yaml'
import type { Text } from '../core/text.ts'

/** What the parser's commonest errors mean, and what to do about them. */
export const yamlExplanations: Readonly<Partial<Record<YAMLError['code'], { message: Text; remedy: Text }>>> = {
  DUPLICATE_KEY: {
    message: { en: 'This key stands twice in one mapping.', zh: '同一层级出现了重复的键。' },
    remedy: { en: 'Keep one of the two.', zh: '请只保留其中一个。' },
  },
  TAB_AS_INDENT: {
    message: { en: 'A tab is used as indentation; YAML takes spaces only.', zh: '使用了制表符缩进，YAML 只接受空格。' },
    remedy: { en: 'Replace the tabs by spaces.', zh: '请将制表符替换为空格。' },
  },
  TAG_RESOLVE_FAILED: {
    message: { en: 'This tag is not known.', zh: '无法识别该标签。' },
    remedy: { en: 'The only tag of a manifest is `!env NAME`.', zh: '清单只支持 `!env 变量名` 标签。' },
  },
  BAD_ALIAS: {
    message: { en: 'This alias leads to no anchor above it.', zh: '该别名没有对应的锚点。' },
    remedy: { en: 'Name an anchor that is set above with `&`.', zh: '请引用上文用 `&` 定义的锚点。' },
  },
  BAD_INDENT: {
    message: { en: 'This line does not stand where its level begins.', zh: '此行缩进与所在层级不一致。' },
    remedy: { en: 'Indent each level by two spaces.', zh: '请每层缩进两个空格。' },
  },
  MISSING_CHAR: {
    message: {
      en: 'A character is missing here: a closing quote or bracket, or the colon after a key.',
      zh: '此处缺少字符：可能是右引号、右括号，或键后的冒号。',
    },
    remedy: { en: 'Add the quote, bracket or colon.', zh: '请补上引号、括号或冒号。' },
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: {
      en: 'A second colon stands in one line, or this line is indented too far.',
      zh: '同一行出现了第二个冒号，或此行缩进过多。',
    },
    remedy: {
      en: 'Put text that holds a colon in quotes, or correct the indentation.',
      zh: '含冒号的文本请加引号，或更正缩进。',
    },
  },
  MULTILINE_IMPLICIT_KEY: {
    message: {
      en: 'A key runs over several lines: a colon or a quote is missing before this place.',
      zh: '键跨越了多行：前文可能缺少冒号或引号。',
    },
    remedy: {
      en: 'Close the quote, or write a colon and a space behind the key.',
      zh: '请补全引号，或在键后写冒号和空格。',
    },
  },
  UNEXPECTED_TOKEN: {
    message: { en: 'This character cannot stand here.', zh: '此处不应出现该字符。' },
    remedy: { en: 'Remove it, or put the text in quotes.', zh: '请删除，或给文本加引号。' },
  },
}
