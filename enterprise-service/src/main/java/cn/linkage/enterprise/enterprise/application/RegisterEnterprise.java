package cn.linkage.enterprise.enterprise.application;

import cn.linkage.enterprise.enterprise.CreditCode;
import cn.linkage.enterprise.enterprise.EnterpriseFacts;
import cn.linkage.enterprise.enterprise.EnterpriseRegister;
import cn.linkage.enterprise.enterprise.model.Enterprise;
import cn.linkage.enterprise.enterprise.model.Enterprises;
import cn.linkage.starter.ids.Ids;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters an approved enterprise into the register, once per credit code however many approvals race. */
@Service
class RegisterEnterprise implements EnterpriseRegister {

    private final Enterprises enterprises;
    private final Clock clock;

    RegisterEnterprise(Enterprises enterprises, Clock clock) {
        this.enterprises = enterprises;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Registered register(CreditCode code, EnterpriseFacts facts, UUID approvedBy) {
        Enterprise fresh = Enterprise.verified(Ids.next(), code, facts, approvedBy, clock.instant());
        if (enterprises.enter(fresh)) {
            return new Registered(fresh.id(), true);
        }
        return new Registered(enterprises.findByCode(code).orElseThrow().id(), false);
    }

    @Override
    public Optional<UUID> enterpriseOf(CreditCode code) {
        return enterprises.findByCode(code).map(Enterprise::id);
    }

    @Override
    public Optional<String> nameOf(UUID enterpriseId) {
        return enterprises
                .find(enterpriseId)
                .map(enterprise -> enterprise.facts().name());
    }
}
