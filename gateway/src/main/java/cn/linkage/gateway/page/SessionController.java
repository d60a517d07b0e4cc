package cn.linkage.gateway.page;

import cn.linkage.gateway.login.Caller;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a page who is logged in. The answer also brings the CSRF cookie that the page's first change will need. */
@RestController
class SessionController {

    @GetMapping("/api/session")
    Caller session(HttpServletRequest request) {
        return Caller.of(request);
    }
}
