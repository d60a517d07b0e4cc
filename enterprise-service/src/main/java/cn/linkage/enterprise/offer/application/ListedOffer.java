package cn.linkage.enterprise.offer.application;

import cn.linkage.contracts.codes.County;
import cn.linkage.enterprise.offer.model.Offer;

/** An offer together with what a reader wants to know of its enterprise. */
public record ListedOffer(Offer offer, String enterpriseName, County county) {}
