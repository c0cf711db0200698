import * as z from 'zod'
import { workingDaysBetween } from '../core/workdays.ts'
import { fact, given, known, map, moot, unknown } from './fact.ts'
import { type Subject, subjects } from './subject.ts'

const holderKinds = ['person', 'service', 'domain'] as const

/** The name that a paper gives, and the one that people read. */
const namesOf = (subject: Subject): { name: string | undefined; label: string } => {
  switch (subject.kind) {
    case 'person':
      return { name: subject.key, label: subject.person.name ?? subject.key }
    case 'service':
      return { name: subject.service.name, label: subject.service.name ?? subject.name }
    case 'domain':
      return { name: subject.domain.name, label: subject.domain.name ?? subject.name }
    default:
      return { name: undefined, label: subject.name }
  }
}

export const materialFacts = {
  preparedMaterials: fact({
    subject: 'filing',
    about: { en: 'materials that have been prepared', zh: '已准备的材料' },
    path: '/materials',
    derive: ({ case: of }) =>
      given(
        of.manifest.materials?.map((material, index) => ({ ...material, pointer: `/materials/${index}` })),
        '/materials',
      ),
  }),
  /** Whom a paper can be for, with the name by which a paper says so. */
  materialHolders: fact({
    subject: 'filing',
    about: { en: 'people, services and domains that papers can be for', zh: '材料可对应的人员、服务和域名' },
    path: '/materials/*',
    derive: ({ case: of }) =>
      known(
        holderKinds.flatMap((kind) => {
          const all = subjects(kind, of)
          return all.map((each) => ({ kind, pointer: each.pointer, isOnly: all.length === 1, ...namesOf(each) }))
        }),
        '/materials',
      ),
  }),
  /** Where words can stand that call for a paper; a text that the manifest does not give is undefined. */
  materialWordings: fact({
    subject: 'filing',
    about: { en: 'names, scope and descriptions of the order', zh: '名称、经营范围与内容描述' },
    path: '/services/*/name',
    derive: ({ case: of }) => {
      const { entity, services = [], people } = of.manifest
      // An individual is called as the person is, and has no business scope.
      const individual = entity?.type === 'individual' ? people?.[entity.responsiblePerson ?? ''] : undefined
      const name = entity?.name ?? individual?.name
      const scope = entity?.businessScope ?? (individual === undefined ? undefined : '')
      return known(
        [
          { of: '/entity', field: 'entity-name', text: name, pointer: '/entity/name' },
          { of: '/entity', field: 'business-scope', text: scope, pointer: '/entity/businessScope' },
          ...services.flatMap(({ name, content, remarks }, index) => {
            const at = `/services/${index}`
            return [
              { of: at, field: 'service-name', text: name, pointer: `${at}/name` },
              { of: at, field: 'description', text: content?.description, pointer: `${at}/content/description` },
              // Remarks are free to be empty: none given is none.
              { of: at, field: 'remarks', text: remarks ?? '', pointer: `${at}/remarks` },
            ]
          }),
        ],
        '/services',
      )
    },
  }),
  materialId: fact({
    subject: 'material',
    about: { en: 'which material it is', zh: '材料种类' },
    path: '/materials/*/material',
    matches: z.string(),
    derive: (subject) => given(subject.material.material, `${subject.pointer}/material`),
  }),
  material: fact({
    subject: 'material',
    about: { en: 'how the material was executed', zh: '材料的签署情况' },
    path: '/materials/*',
    derive: (subject) => known({ ...subject.material, pointer: subject.pointer }, subject.pointer),
  }),
  workingDaysSigned: fact({
    subject: 'material',
    about: { en: 'working days between the signature and submission', zh: '签署至提交的工作日数' },
    path: '/materials/*/signedOn',
    derive: (subject) =>
      map(given(subject.material.signedOn, `${subject.pointer}/signedOn`), (day) =>
        workingDaysBetween(
          day,
          subject.case.manifest.filing?.submitOn ?? subject.case.now,
          subject.case.knowledge.nation.calendar,
        ),
      ),
  }),
  materialFiles: fact({
    subject: 'material',
    about: { en: 'files of the material', zh: '材料文件' },
    path: '/materials/*/file',
    derive: (subject) => {
      const { file, files } = subject.material
      const evidence = subject.case.files
      // A paper that is listed without a file is prepared all the same; there is just nothing to look at.
      if (file === undefined && files === undefined) return moot
      const paths =
        files?.map((path, at) => ({ path, pointer: `${subject.pointer}/files/${at}` })) ??
        (file === undefined ? undefined : [{ path: file, pointer: `${subject.pointer}/file` }])
      if (evidence === undefined)
        return unknown(`${subject.pointer}/file`, { en: 'The files were not looked at.', zh: '未读取材料文件。' })
      return map(given(paths, `${subject.pointer}/file`), (each) =>
        each.map((one) => ({ ...one, evidence: evidence.get(one.path) })),
      )
    },
  }),
  uploads: fact({
    subject: 'material',
    about: { en: "the provider's limits for uploads", zh: '接入商对上传文件的限制' },
    path: '/account/provider',
    derive: (subject) => {
      const uploads = subject.case.knowledge.provider?.uploads
      return uploads === undefined ? moot : known(uploads, subject.pointer)
    },
  }),
}
