package cn.linkage.matching.monitoring;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * What everybody may know of how far the programme has come. Numbers of things and organisations, no name.
 *
 * @param asOf when they were counted; they are counted at most once a minute
 * @param enterprises registered and approved givers
 * @param schools registered and approved schools
 * @param openNeeds needs of which something is still wanted
 * @param openOffers offers of which something is still to be had
 * @param agreements agreements made so far
 * @param schoolsServed schools with at least one agreement
 * @param ruralSchoolsServed those of them that are rural
 */
@Schema(name = "PublicFigures")
record PublicFigures(
        Instant asOf,
        long enterprises,
        long schools,
        long openNeeds,
        long openOffers,
        long agreements,
        long schoolsServed,
        long ruralSchoolsServed) {}
