package cn.linkage.starter.config;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says plainly which settings are at fault, without a stack trace. */
class SettingsFailureAnalyzer extends AbstractFailureAnalyzer<SettingsException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SettingsException cause) {
        return new FailureAnalysis(
                "The service must not start with these settings:\n\n" + cause.getMessage(),
                "Set these environment variables; passwords to random values, LINKAGE_ENCRYPTION_KEY to base64 of 32"
                        + " random bytes (openssl rand -base64 32). Guessable values are accepted only with"
                        + " SPRING_PROFILES_ACTIVE=demo.",
                cause);
    }
}
