package cn.linkage.gateway.setting;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refusal to start as two plain sentences instead of a stack trace. */
class RefusedToStartAnalyzer extends AbstractFailureAnalyzer<RefusedToStartException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RefusedToStartException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
