package cn.linkage.starter.membership;

/** Told after the commit of a revocation, in every running instance of the service: closes what the person had open. */
@FunctionalInterface
public interface MembershipRevokedListener {

    /** Must be quick and must not throw; may be told of the same revocation twice. */
    void revoked(Membership membership);
}
