/**
 * What was done, in Chinese. The codes of the audit are a verb and what it was done to, in English already; a part that is not known
 * here stays as it is.
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
  expire: '到期：',
  export: '导出',
  fail: '失败：',
  file: '提交',
  finish: '完成',
  give: '放弃',
  grant: '授予',
  look: '查看',
  make: '形成',
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
  up: '搁置的事件',
};
const RESULTS: Record<string, string> = { DONE: '完成', REFUSED: '拒绝' };

/** The words, and the code by which the list is filtered. */
export function actionWords(action: string, language: string): string {
  if (language === 'en') return action;
  const hyphen = action.indexOf('-');
  const verb = VERBS[action.slice(0, hyphen)];
  const object = OBJECTS[action.slice(hyphen + 1)];
  return verb && object ? `${verb}${object} ${action}` : action;
}

export function resultWords(result: string, language: string): string {
  return language === 'en' ? result : (RESULTS[result] ?? result);
}
