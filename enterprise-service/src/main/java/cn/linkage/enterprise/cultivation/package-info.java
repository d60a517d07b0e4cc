/**
 * The colour-graded cultivation library (分色培育库): the economic bureau grades high-tech enterprises, technology centres
 * and key laboratories by how far they meet its criteria, and keeps the log of their coaching. Giving never feeds grading
 * (公益事业捐赠法 art. 4): this module knows of others only the public register, listens to nothing, publishes nothing, and
 * works as a database role that sees neither offers nor agreements.
 */
@NullMarked
package cn.linkage.enterprise.cultivation;

import org.jspecify.annotations.NullMarked;
