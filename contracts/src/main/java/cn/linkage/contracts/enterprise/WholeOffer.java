package cn.linkage.contracts.enterprise;

import cn.linkage.contracts.Event;
import cn.linkage.contracts.codes.GradeBand;
import cn.linkage.contracts.codes.Reach;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** An event that carries all of an offer, so that whoever reads it needs no other. */
public sealed interface WholeOffer extends Event permits OfferPublished, OfferChanged, OfferRestated {

    UUID offerId();

    UUID enterpriseId();

    String title();

    OfferDetails details();

    int quantity();

    Reach reach();

    Set<GradeBand> gradeBands();

    LocalDate availableFrom();

    LocalDate availableUntil();
}
