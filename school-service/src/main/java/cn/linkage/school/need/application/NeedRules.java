package cn.linkage.school.need.application;

import cn.linkage.school.need.model.DoubtfulWording;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The rules of needs that an operator may set. */
@ConfigurationProperties("linkage.needs")
public record NeedRules(@DefaultValue("WARN") DoubtfulWording doubtfulWording) {}
