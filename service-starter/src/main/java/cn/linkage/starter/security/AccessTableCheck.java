package cn.linkage.starter.security;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Stops the start of a service whose controllers and {@link AccessTable} don't name the same operations. */
class AccessTableCheck implements SmartInitializingSingleton {

    /** Not the service's own: the description of the API, and the page of errors. */
    private static final List<String> OTHERS = List.of("/v3/api-docs", "/error");

    private final AccessTable table;
    private final RequestMappingHandlerMapping mapping;

    AccessTableCheck(AccessTable table, RequestMappingHandlerMapping mapping) {
        this.table = table;
        this.mapping = mapping;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Set<String> operations = new HashSet<>();
        mapping.getHandlerMethods().keySet().forEach(info -> operations.addAll(operationsOf(info)));
        Set<String> rows = table.rows().stream().map(AccessTable.Row::toString).collect(Collectors.toSet());

        List<String> faults = new ArrayList<>();
        operations.stream().filter(o -> !rows.contains(o)).sorted().forEach(o -> faults.add("no row for " + o));
        rows.stream().filter(r -> !operations.contains(r)).sorted().forEach(r -> faults.add("no operation for " + r));
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "The access table and the controllers differ: " + String.join("; ", faults));
        }
    }

    private static Set<String> operationsOf(RequestMappingInfo info) {
        Set<String> operations = new HashSet<>();
        for (String pattern : info.getPatternValues()) {
            if (OTHERS.stream().anyMatch(pattern::startsWith)) {
                continue;
            }
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            if (methods.isEmpty()) {
                operations.add("every method " + pattern);
            }
            methods.forEach(method -> operations.add(HttpMethod.valueOf(method.name()) + " " + pattern));
        }
        return operations;
    }
}
