package cn.linkage.starter.rules.planted;

import cn.linkage.contracts.EventType;

/** Uses what the starter must not know. */
class KnowsTopics {

    EventType known() {
        return EventType.OFFER_PUBLISHED;
    }
}
