import type { Unit } from '@/api/schemas';
import { code } from '@/shared/codes';
import { day, quantity } from '@/shared/format/format';

/**
 * What was done, in Chinese. The codes of the audit are a verb and what it was done to, in English words already; one of which a part
 * is not known here stays as it is.
 */
const VERBS: Record<string, string> = {
  accept: '接受',
  appoint: '任命',
  approve: '批准',
  assess: '评定',
  cancel: '取消',
  change: '变更',
  correct: '更正',
  create: '新建',
  decline: '婉拒',
  delete: '删除',
  designate: '认定',
  edit: '修改',
  enter: '登记',
  export: '导出',
  file: '提交',
  finish: '完成',
  give: '放弃',
  grant: '授予',
  look: '查看',
  make: '形成',
  mend: '修正',
  pause: '暂停',
  publish: '发布',
  record: '记录',
  redrive: '重新处理',
  reject: '驳回',
  remind: '提醒',
  remove: '移除',
  resume: '恢复',
  revoke: '撤销',
  start: '开始',
  verify: '核验',
  withdraw: '撤回',
};
/** Verbs that in Chinese follow what they are said of. */
const VERBS_BEHIND: Record<string, string> = { expire: '到期', fail: '失败' };
const OBJECTS: Record<string, string> = {
  agreement: '协议',
  agreements: '协议清单',
  application: '企业申请',
  appointment: '科技副总任职',
  assessment: '评定',
  'at-contact': '联系方式',
  certificate: '证书',
  'clearing-round': '匹配轮次',
  coaching: '辅导',
  contact: '联系方式',
  'dead-letter': '搁置的事件',
  'cultivation-scheme': '评定标准',
  enterprise: '企业',
  enterprises: '企业清单',
  import: '导入',
  membership: '成员身份',
  need: '需求',
  'need-draft': '需求草稿',
  needs: '需求清单',
  notices: '通知清单',
  'of-certificate': '证书到期',
  offer: '供给',
  'offer-draft': '供给草稿',
  offers: '供给清单',
  policy: '匹配策略',
  proposal: '匹配方案',
  proposals: '匹配方案清单',
  school: '学校',
  'school-application': '学校申请',
  schools: '学校清单',
  'science-vice-principal': '科学副校长',
  'technology-vice-president': '科技副总',
  'up-dead-letter': '搁置的事件',
};
/** What an entry tells besides, in both languages. */
const DETAILS: Record<string, { zh: string; en: string }> = {
  applicantId: { zh: '申请人编号', en: 'Applicant' },
  assessedOn: { zh: '评定日期', en: 'Assessed on' },
  bytes: { zh: '文件字节数', en: 'Bytes' },
  countyCode: { zh: '县（市、区）代码', en: 'County code' },
  creditCode: { zh: '统一社会信用代码', en: 'Credit code' },
  daysBefore: { zh: '提前天数', en: 'Days before' },
  designations: { zh: '认定', en: 'Designations' },
  enterpriseId: { zh: '企业编号', en: 'Enterprise' },
  expiresOn: { zh: '到期日', en: 'Expires on' },
  from: { zh: '起始', en: 'From' },
  inForceFrom: { zh: '生效日', en: 'In force from' },
  kind: { zh: '类型', en: 'Kind' },
  locality: { zh: '城乡', en: 'Locality' },
  name: { zh: '名称', en: 'Name' },
  number: { zh: '证书号', en: 'Number' },
  origin: { zh: '来源', en: 'Origin' },
  personId: { zh: '人员编号', en: 'Person' },
  publish: { zh: '直接发布', en: 'Published at once' },
  quantity: { zh: '数量', en: 'Quantity' },
  reasonCode: { zh: '原因', en: 'Reason' },
  role: { zh: '角色', en: 'Role' },
  schoolCode: { zh: '学校标识码', en: 'School code' },
  schoolId: { zh: '学校编号', en: 'School' },
  side: { zh: '一方', en: 'Side' },
  state: { zh: '状态', en: 'State' },
  subject: { zh: '学科', en: 'Subject' },
  version: { zh: '版本', en: 'Version' },
};
const RESULTS: Record<string, { zh: string; en: string }> = {
  DONE: { zh: '完成', en: 'Done' },
  REFUSED: { zh: '拒绝', en: 'Refused' },
};
/** What it was done to, in Chinese; the English words are in the code. */
const TYPES: Record<string, string> = {
  agreement: '协议',
  certificate: '证书',
  'clearing-round': '匹配轮次',
  'cultivation-assessment': '培育评定',
  'cultivation-coaching': '培育辅导',
  'cultivation-scheme': '评定标准',
  'dead-letter': '搁置的事件',
  enterprise: '企业',
  'enterprise-application': '企业申请',
  'enterprise-membership': '企业成员身份',
  import: '导入',
  list: '清单',
  need: '需求',
  offer: '供给',
  policy: '匹配策略',
  proposal: '匹配方案',
  school: '学校',
  'school-application': '学校申请',
  'school-membership': '学校成员身份',
  'technology-vice-president': '科技副总',
};
const SERVICE_ACCOUNT = 'service-account-';

/** A code's own words: `make-agreement` is “Make agreement”. */
function english(code: string): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The words, and the code by which the list is filtered. */
export function actionWords(action: string, language: string): string {
  if (language === 'en') return `${english(action)} (${action})`;
  const hyphen = action.indexOf('-');
  const verb = action.slice(0, hyphen);
  const object = OBJECTS[action.slice(hyphen + 1)];
  const [before, behind] = [VERBS[verb] ?? '', VERBS_BEHIND[verb] ?? ''];
  return object && (before || behind) ? `${before}${object}${behind}（${action}）` : action;
}

/** What it was done to: its type in words, and its id, by which the list is filtered. */
export function objectWords(type: string, id: string, language: string): string {
  return `${language === 'en' ? english(type) : (TYPES[type] ?? type)} ${id}`;
}

/** Who did it, where that was no person. */
export function personWords(name: string, language: string): string {
  if (name === 'system') return language === 'en' ? 'System' : '系统';
  if (!name.startsWith(SERVICE_ACCOUNT)) return name;
  const account = name.slice(SERVICE_ACCOUNT.length);
  return language === 'en' ? `System account (${account})` : `系统账号（${account}）`;
}

/** Lists in which a value of this name has its words. */
const LISTS = {
  role: ['role'],
  side: ['side'],
  locality: ['locality'],
  origin: ['origin'],
  reasonCode: ['declineReason'],
  state: ['giftState', 'applicationState'],
  countyCode: ['county'],
} as const;
const DAYS = ['expiresOn', 'assessedOn', 'inForceFrom', 'from'];

/** A code in words, a day as days are written; null for what is neither. */
function knownWords(name: string, value: string): string | null {
  if (DAYS.includes(name) && /^\d{4}-\d\d-\d\d$/.test(value)) return day(value);
  const lists = name in LISTS ? LISTS[name as keyof typeof LISTS] : [];
  return lists.map((list) => code(list, value)).find((words) => words !== value) ?? null;
}

function valueWords(value: unknown, language: string): string {
  if (typeof value === 'boolean') return language === 'en' ? (value ? 'Yes' : 'No') : value ? '是' : '否';
  if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Each on a line of its own, by its name in words; codes among the values are the API's. */
export function detailWords(details: Record<string, unknown>, language: string): string {
  const key = language === 'en' ? 'en' : 'zh';
  const colon = language === 'en' ? ': ' : '：';
  const { unit, ...rest } = details;
  return Object.entries(rest)
    .map(([name, value]) => {
      const words = DETAILS[name]?.[key] ?? name;
      if (name === 'quantity' && typeof value === 'number' && typeof unit === 'string') {
        return `${words}${colon}${quantity(value, unit as Unit)}`;
      }
      const known = typeof value === 'string' ? knownWords(name, value) : null;
      return `${words}${colon}${known ?? valueWords(value, language)}`;
    })
    .join('\n');
}

export function resultWords(result: string, language: string): string {
  return RESULTS[result]?.[language === 'en' ? 'en' : 'zh'] ?? result;
}
