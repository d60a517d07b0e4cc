package cn.linkage.matching.proposal.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is the same for all proposals.
 *
 * @param expiry how long both sides have to answer
 */
@ConfigurationProperties("linkage.matching.proposal")
public record ProposalTerms(@DefaultValue("14d") Duration expiry) {}
