import * as z from 'zod'
import { fact, given, known } from './fact.ts'

const text = z.string()
const flag = z.boolean()

export const contentFacts = {
  categories: fact({
    subject: 'service',
    about: { en: 'content types of the service', zh: '服务内容类型' },
    path: '/services/*/content/categories',
    matches: text,
    derive: (subject) => given(subject.service.content?.categories, `${subject.pointer}/content/categories`),
  }),
  industries: fact({
    subject: 'service',
    about: { en: 'industries under pre-approval that the service touches', zh: '涉及的前置审批行业' },
    path: '/services/*/content/industries',
    matches: text,
    derive: (subject) => given(subject.service.content?.industries, `${subject.pointer}/content/industries`),
  }),
  commercial: fact({
    subject: 'service',
    about: { en: 'whether the service earns money', zh: '是否经营性服务' },
    path: '/services/*/content/commercial',
    matches: flag,
    derive: (subject) => given(subject.service.content?.commercial, `${subject.pointer}/content/commercial`),
  }),
  description: fact({
    subject: 'service',
    about: { en: 'description of the content', zh: '内容描述' },
    path: '/services/*/content/description',
    derive: (subject) => given(subject.service.content?.description, `${subject.pointer}/content/description`),
  }),
  languages: fact({
    subject: 'service',
    about: { en: 'languages of the service', zh: '服务语言' },
    path: '/services/*/content/languages',
    matches: text,
    derive: (subject) => given(subject.service.content?.languages, `${subject.pointer}/content/languages`),
  }),
  remarks: fact({
    subject: 'service',
    about: { en: 'remarks', zh: '备注' },
    path: '/services/*/remarks',
    derive: (subject) => given(subject.service.remarks, `${subject.pointer}/remarks`),
  }),
  preApproval: fact({
    subject: 'service',
    about: { en: 'pre-approval documents and statements', zh: '前置审批文件或声明' },
    path: '/services/*/preApproval',
    derive: (subject) => given(subject.service.preApproval, `${subject.pointer}/preApproval`),
  }),
  commercialLicense: fact({
    subject: 'service',
    about: { en: 'commercial license', zh: '经营性 ICP 许可证' },
    path: '/services/*/commercialLicense',
    derive: (subject) => known(subject.service.commercialLicense ?? null, `${subject.pointer}/commercialLicense`),
  }),
  app: fact({
    subject: 'service',
    about: { en: 'identity of the app', zh: 'APP 特征信息' },
    path: '/services/*/app',
    derive: (subject) => given(subject.service.app, `${subject.pointer}/app`),
  }),
  /** Where words of an industry can stand: each field that the manifest has, with its place. */
  wordings: fact({
    subject: 'service',
    about: { en: 'names, scope and description of the service', zh: '名称、经营范围与内容描述' },
    path: '/services/*/name',
    derive: (subject) => {
      const entity = subject.case.manifest.entity
      const fields = [
        { field: 'service-name', text: subject.service.name, pointer: `${subject.pointer}/name` },
        { field: 'entity-name', text: entity?.name, pointer: '/entity/name' },
        { field: 'business-scope', text: entity?.businessScope, pointer: '/entity/businessScope' },
        {
          field: 'description',
          text: subject.service.content?.description,
          pointer: `${subject.pointer}/content/description`,
        },
        { field: 'remarks', text: subject.service.remarks, pointer: `${subject.pointer}/remarks` },
      ] as const
      return known(
        fields.flatMap(({ field, text, pointer }) => (text === undefined ? [] : [{ field, text, pointer }])),
        subject.pointer,
      )
    },
  }),
  languageTable: fact({
    subject: 'service',
    about: { en: 'languages that the filing form offers', zh: '备案表单的语言选项' },
    path: '/services/*/content/languages',
    derive: (subject) => known(subject.case.knowledge.nation.tables.content.languages, subject.pointer),
  }),
  industryWords: fact({
    subject: 'service',
    about: { en: 'words that hint at an industry under pre-approval', zh: '前置审批行业提示词' },
    path: '/services/*/content/industries',
    derive: (subject) => known(subject.case.knowledge.nation.tables.industries.industries, subject.pointer),
  }),
}
