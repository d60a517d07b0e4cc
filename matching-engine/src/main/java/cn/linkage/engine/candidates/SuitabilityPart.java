package cn.linkage.engine.candidates;

import cn.linkage.engine.Phrase;

/** What makes an offer suit a need; each part scores 0 to 1000 on its own. */
public enum SuitabilityPart {
    /** Same county 1000, same city 700, same province 350, else 0. */
    PROXIMITY("距离", "proximity") {
        @Override
        public int score(OfferFacts offer, NeedFacts need) {
            if (Reach.COUNTY.covers(offer.county(), need.county())) {
                return within(Reach.COUNTY);
            }
            if (Reach.CITY.covers(offer.county(), need.county())) {
                return within(Reach.CITY);
            }
            return within(Reach.PROVINCE.covers(offer.county(), need.county()) ? Reach.PROVINCE : Reach.NATION);
        }

        @Override
        int atMost(NeedFacts need, Reach nearest) {
            return within(nearest);
        }
    },
    /** The share of the need's subjects that the offer names; 500 where the need names none. */
    SUBJECTS("学科", "subjects") {
        @Override
        public int score(OfferFacts offer, NeedFacts need) {
            return subjects(Long.bitCount(need.subjects() & offer.subjects()), Long.bitCount(need.subjects()));
        }

        @Override
        int atMost(NeedFacts need, Reach nearest) {
            return need.subjects() == 0 ? UNKNOWN : MOST;
        }
    },
    /** The share of the need's days on which the offer can be had. */
    DATES("时间", "dates") {
        @Override
        public int score(OfferFacts offer, NeedFacts need) {
            return dates(
                    offer.window().daysInCommon(need.window()), need.window().days());
        }
    },
    /** The share of the need that this offer alone could serve. */
    SIZE_FIT("数量", "quantity") {
        @Override
        public int score(OfferFacts offer, NeedFacts need) {
            return sizeFit(offer.quantity(), need.quantity());
        }
    },
    /** 1000 where the school has a designation that the giver favours, 0 where it has not, 500 where the giver favours none. */
    DESIGNATION("学校称号", "designation") {
        @Override
        public int score(OfferFacts offer, NeedFacts need) {
            return designation(offer.favouredDesignations(), need.designations());
        }

        @Override
        int atMost(NeedFacts need, Reach nearest) {
            return need.designations() == 0 ? UNKNOWN : MOST;
        }
    },
    /** The giver's past reliability. */
    RELIABILITY("履约记录", "past reliability") {
        @Override
        public int score(OfferFacts offer, NeedFacts need) {
            return offer.reliabilityPerMille();
        }
    };

    private static final int UNKNOWN = 500;
    private static final int MOST = 1000;

    /** The score of nearness within an area and no smaller one. */
    static int within(Reach area) {
        return switch (area) {
            case COUNTY -> MOST;
            case CITY -> 700;
            case PROVINCE -> 350;
            case NATION -> 0;
        };
    }

    /** The score of so many subjects in common out of those asked for. */
    static int subjects(int common, int asked) {
        return asked == 0 ? UNKNOWN : MOST * common / asked;
    }

    /** The score of so many days in common out of those asked for. */
    static int dates(int common, int asked) {
        return (int) ((long) MOST * common / asked);
    }

    /** The score of a quantity offered to one asked for. */
    static int sizeFit(int offered, int asked) {
        return offered >= asked ? MOST : (int) ((long) MOST * offered / asked);
    }

    /** The score of the designations that a giver favours, for a school with these. */
    static int designation(int favoured, int school) {
        if (favoured == 0) {
            return UNKNOWN;
        }
        return (favoured & school) == 0 ? 0 : MOST;
    }

    /** What no offer scores more than for this need, where none comes from nearer than {@code nearest}. */
    int atMost(NeedFacts need, Reach nearest) {
        return MOST;
    }

    private final Phrase words;

    SuitabilityPart(String zh, String en) {
        this.words = new Phrase(zh, en);
    }

    /** How well the offer suits the need in this respect, 0 to 1000. */
    public abstract int score(OfferFacts offer, NeedFacts need);

    public Phrase words() {
        return words;
    }
}
