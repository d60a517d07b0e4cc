/**
 * Names and telephones of adults: encrypted at rest, masked in lists, shown in full only to those who need them, each
 * look recorded. An enterprise may look once an agreement stands between the two; both facts arrive as events.
 */
@NullMarked
package cn.linkage.school.contact;

import org.jspecify.annotations.NullMarked;
