/** Certificates of enterprises, such as that of a high-tech enterprise (高企证书), and reminders before they end. */
@NullMarked
package cn.linkage.enterprise.certificate;

import org.jspecify.annotations.NullMarked;
