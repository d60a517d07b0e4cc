package cn.linkage.gateway.problem;

import cn.linkage.contracts.codes.Words;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Every refusal that comes from the gateway and not from a service. */
public enum Problem {
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "请求的地址或格式有误。", "The address or form of the request is wrong."),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "请先登录。", "Please log in first."),
    SESSION_ENDED(HttpStatus.UNAUTHORIZED, "登录已失效，请重新登录。", "Your session has ended. Please log in again."),
    TOKEN_INVALID(
            HttpStatus.UNAUTHORIZED, "访问令牌无效或已过期。", "The access token is not valid for this platform, or no longer."),
    CSRF_TOKEN_MISSING(
            HttpStatus.FORBIDDEN,
            "缺少防伪令牌：请把 XSRF-TOKEN 的值放入请求头 X-XSRF-TOKEN 后重试。",
            "The CSRF token is missing: send the value of the cookie XSRF-TOKEN as the header X-XSRF-TOKEN."),
    FORBIDDEN(HttpStatus.FORBIDDEN, "无权进行此操作。", "You may not do this."),
    PLAIN_HTTP_REFUSED(HttpStatus.FORBIDDEN, "请使用 https 访问。", "Please use https."),
    NOT_FOUND(HttpStatus.NOT_FOUND, "没有这个地址。", "There is nothing at this address."),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "此地址不支持该方法。", "This address does not take that method."),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "提交的内容过大。", "What was sent is too large."),
    TOO_MANY_REQUESTS(
            HttpStatus.TOO_MANY_REQUESTS,
            "操作过于频繁，请稍后再试。",
            "Too many requests. Please wait as long as Retry-After says."),
    UNEXPECTED(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "系统出错，已记录，请稍后再试。",
            "Something went wrong here. It was recorded; please try again later."),
    BACKEND_UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "服务暂时不可用，请稍后再试。",
            "The service behind this address does not answer at the moment. Please try again soon."),
    LOGIN_UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "登录服务暂时不可用，请稍后再试。",
            "The login service does not answer at the moment. Please try again soon.");

    private final HttpStatus status;
    private final Words words;

    Problem(HttpStatus status, String zh, String en) {
        this.status = status;
        this.words = new Words(zh, en);
    }

    /** Stable, for programs: the name in lower case, as the services write theirs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public HttpStatus status() {
        return status;
    }

    public Words words() {
        return words;
    }
}
