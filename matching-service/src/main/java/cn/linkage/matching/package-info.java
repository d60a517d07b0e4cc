/**
 * matching-service: takes offers and needs in from Kafka, keeps its own market, proposes matches, holds their quantities and
 * makes agreements of them, and shows the offices what comes of it.
 */
@NullMarked
package cn.linkage.matching;

import org.jspecify.annotations.NullMarked;
