package cn.linkage.matching.market.adapter.messaging;

import cn.linkage.contracts.EventType;
import cn.linkage.contracts.enterprise.EnterpriseChanged;
import cn.linkage.contracts.enterprise.EnterpriseVerified;
import cn.linkage.contracts.school.Designation;
import cn.linkage.contracts.school.SchoolChanged;
import cn.linkage.contracts.school.SchoolVerified;
import cn.linkage.matching.market.NeedOnMarket.DatedTag;
import cn.linkage.matching.market.application.KeepParties;
import cn.linkage.matching.market.model.Parties;
import cn.linkage.starter.inbox.EventHandler;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts of enterprises and schools, in {@code enterprise.enterprises.v1} and {@code school.schools.v1}. */
@Configuration(proxyBeanMethods = false)
class PartyEvents {

    @Bean
    EventHandler<EnterpriseVerified> enterpriseVerified(KeepParties parties) {
        return handler(
                EventType.ENTERPRISE_VERIFIED,
                EnterpriseVerified.class,
                (e, context) -> parties.keep(new Parties.Enterprise(
                        e.enterpriseId(), e.version(), e.creditCode(), e.name(), e.kind(), e.countyCode())));
    }

    @Bean
    EventHandler<EnterpriseChanged> enterpriseChanged(KeepParties parties) {
        return handler(
                EventType.ENTERPRISE_CHANGED,
                EnterpriseChanged.class,
                (e, context) -> parties.keep(new Parties.Enterprise(
                        e.enterpriseId(), e.version(), e.creditCode(), e.name(), e.kind(), e.countyCode())));
    }

    @Bean
    EventHandler<SchoolVerified> schoolVerified(KeepParties parties) {
        return handler(
                EventType.SCHOOL_VERIFIED,
                SchoolVerified.class,
                (e, context) -> parties.keep(new Parties.School(
                        e.schoolId(),
                        e.version(),
                        e.schoolCode(),
                        e.name(),
                        e.stage(),
                        e.locality(),
                        e.countyCode(),
                        tags(e.designations()))));
    }

    @Bean
    EventHandler<SchoolChanged> schoolChanged(KeepParties parties) {
        return handler(
                EventType.SCHOOL_CHANGED,
                SchoolChanged.class,
                (e, context) -> parties.keep(new Parties.School(
                        e.schoolId(),
                        e.version(),
                        e.schoolCode(),
                        e.name(),
                        e.stage(),
                        e.locality(),
                        e.countyCode(),
                        tags(e.designations()))));
    }

    private static <T> EventHandler<T> handler(EventType type, Class<T> payload, EventHandler.Handling<T> handling) {
        return new EventHandler<>(type.topic(), type.typeName(), payload, handling);
    }

    private static List<DatedTag> tags(List<Designation> designations) {
        return designations.stream()
                .map(d -> new DatedTag(d.kind(), d.from(), d.until()))
                .toList();
    }
}
