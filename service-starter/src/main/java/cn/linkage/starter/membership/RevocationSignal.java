package cn.linkage.starter.membership;

import cn.linkage.starter.signal.Signals;

/** Tells every running instance that a membership was revoked. */
class RevocationSignal {

    static final String CHANNEL = "membership_revoked";

    private final Signals signals;

    RevocationSignal(Signals signals) {
        this.signals = signals;
    }

    void send(Membership revoked) {
        signals.send(CHANNEL, revoked.id().toString());
    }
}
