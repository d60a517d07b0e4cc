package cn.linkage.starter.membership;

import cn.linkage.contracts.codes.Side;
import cn.linkage.starter.projection.Restatable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every membership of one side, for its owner to restate; one that has ended is restated as ended. */
public final class RestatedMemberships implements Restatable {

    private final Memberships memberships;
    private final Side side;
    private final Consumer<? super Membership> publish;

    /** Restates by what publishes a membership as it stands. */
    public RestatedMemberships(Memberships memberships, Side side, Consumer<? super Membership> publish) {
        this.memberships = memberships;
        this.side = side;
        this.publish = publish;
    }

    @Override
    public String name() {
        return "memberships";
    }

    @Override
    public Optional<Step> next(@Nullable UUID after, int most) {
        List<Membership> things = memberships.ownedAfter(side, after, most);
        things.forEach(publish);
        return Step.over(things, Membership::id);
    }
}
