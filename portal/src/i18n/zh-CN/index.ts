import bureau from './bureau';
import codes from './codes';
import common from './common';
import cultivation from './cultivation';
import explaining from './explaining';
import fields from './fields';
import finding from './finding';
import health from './health';
import market from './market';
import organisations from './organisations';
import people from './people';

export default {
  ...common,
  codes,
  ...fields,
  ...market,
  ...people,
  ...bureau,
  ...organisations,
  ...cultivation,
  ...finding,
  ...explaining,
  ...health,
};
