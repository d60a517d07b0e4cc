package cn.linkage.starter.inbox;

/**
 * A laid-aside event with what it says.
 *
 * @param payload its JSON as it came or as it was mended; not always valid JSON, which may be why it lies here
 * @param waitingBehind how many later events of the same aggregate wait for it
 */
record DeadLetterContent(DeadLetter letter, String payload, long waitingBehind) {}
