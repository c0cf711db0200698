/** The closed sets that the manifest's contract writes out; all others come from the knowledge base. */
export const filingTypes = [
  'first',
  'new-service',
  'new-access',
  'change',
  'cancel-service',
  'cancel-entity',
  'cancel-access',
  'claim',
  'import',
] as const
export const changeKinds = [
  'entity-name',
  'entity-certificate',
  'entity',
  'responsible-person',
  'person-in-charge',
  'contact',
  'address',
  'service-name',
  'domains',
  'instance',
  'content',
] as const
export const editions = ['china', 'international'] as const
export const verifications = ['enterprise', 'individual', 'unverified'] as const
export const jurisdictions = ['mainland', 'hong-kong', 'macao', 'taiwan', 'overseas'] as const
export const roles = [
  'legal-representative',
  'shareholder',
  'senior-executive',
  'employee',
  'self',
  'authorized-agent',
] as const
export const residencies = ['mainland', 'hong-kong', 'macao', 'taiwan', 'foreign'] as const
export const sexes = ['male', 'female'] as const
export const emergencyContacts = ['self', 'colleague', 'relative', 'other'] as const
export const residencePermitKinds = [
  'residence-permit',
  'temporary-residence-permit',
  'student-card',
  'property-certificate',
  'house-purchase-contract',
  'lease-contract',
  'social-insurance',
  'employment-contract',
  'household-register',
] as const
export const billings = ['subscription', 'pay-as-you-go', 'trial'] as const
export const serviceKinds = ['website', 'app', 'mini-program'] as const
export const serviceStatuses = ['new', 'filed'] as const
export const serviceCodeStatuses = ['unused', 'in-use', 'used', 'void'] as const
export const cdnCoverages = ['none', 'mainland', 'global', 'overseas'] as const
export const realNameStatuses = ['verified', 'pending', 'failed', 'none'] as const
export const holderRelations = [
  'entity',
  'legal-representative',
  'responsible-person',
  'shareholder',
  'senior-executive',
  'other',
] as const
export const appPlatforms = ['android', 'ios', 'harmonyos', 'quick-app', 'mini-program'] as const

export const confidences = ['high', 'medium', 'low'] as const
export type Confidence = (typeof confidences)[number]
export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]
export type FilingType = (typeof filingTypes)[number]
