package cn.linkage.school.registration.application;

import cn.linkage.school.registration.model.OtherProvince;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The rules of registration that an operator may set. */
@ConfigurationProperties("linkage.registration")
public record RegistrationRules(@DefaultValue("WARN") OtherProvince otherProvince) {}
