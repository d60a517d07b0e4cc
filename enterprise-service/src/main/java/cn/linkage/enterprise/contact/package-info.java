/**
 * Names and telephones of adults: encrypted at rest, masked in lists, shown in full only to those who need them, each look
 * recorded. A school may look once an agreement stands between the two; both facts arrive as events.
 */
@NullMarked
package cn.linkage.enterprise.contact;

import org.jspecify.annotations.NullMarked;
