package cn.linkage.school.need.application;

import cn.linkage.contracts.codes.Locality;
import cn.linkage.school.need.model.Need;

/** A need together with what a reader wants to know of its school. */
public record ListedNeed(Need need, String schoolName, String countyCode, Locality locality) {}
