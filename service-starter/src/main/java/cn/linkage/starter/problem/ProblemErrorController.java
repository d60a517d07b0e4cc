package cn.linkage.starter.problem;

import cn.linkage.contracts.codes.Words;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what failed before any controller was reached, for example a request line that the firewall refuses. */
@RestController
class ProblemErrorController implements ErrorController {

    private final Problems problems;

    ProblemErrorController(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    ResponseEntity<Object> error(HttpServletRequest request) {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? Objects.requireNonNullElse(HttpStatus.resolve(code), HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
        ProblemException problem = switch (status) {
            case NOT_FOUND -> ProblemException.notFound();
            case INTERNAL_SERVER_ERROR -> Refusals.unexpected();
            default ->
                new ProblemException(
                        status,
                        Refusals.codeOf(status),
                        new Words(
                                "请求无法处理：" + status.value(),
                                "The request cannot be served: " + status.getReasonPhrase()));
        };
        return Problems.answer(request, problems.of(request, problem), HttpHeaders.EMPTY);
    }
}
