package cn.linkage.enterprise.enterprise.application;

import cn.linkage.enterprise.enterprise.model.Enterprise;
import cn.linkage.enterprise.enterprise.model.Enterprises;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.problem.ProblemException;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects what anyone may know about an enterprise. */
@Service
public class CorrectEnterprise {

    private final Enterprises enterprises;
    private final Clock clock;

    public CorrectEnterprise(Enterprises enterprises, Clock clock) {
        this.enterprises = enterprises;
        this.clock = clock;
    }

    @Transactional
    public Enterprise correct(CorrectEnterpriseCommand command) {
        Enterprise enterprise = enterprises.find(command.enterpriseId()).orElseThrow(ProblemException::notFound);
        ETags.requireSame(command.version(), enterprise.version());
        Enterprise corrected = enterprise.corrected(command.facts());
        enterprises.correct(corrected, clock.instant());
        return corrected;
    }
}
