package cn.linkage.starter.list;

import cn.linkage.starter.problem.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the {@link ListRequest} of a request. */
class ListRequestResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(ListRequest.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        AllowedSorts allowed = Objects.requireNonNull(
                parameter.getParameterAnnotation(AllowedSorts.class), "a ListRequest needs its @AllowedSorts");
        HttpServletRequest http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return ListRequest.read(
                List.of(allowed.value()),
                new ListRequest.Parameters(
                        http.getParameter("sort"),
                        http.getParameter("cursor"),
                        http.getParameter("limit"),
                        http.getParameter("format")),
                Language.of(http));
    }
}
