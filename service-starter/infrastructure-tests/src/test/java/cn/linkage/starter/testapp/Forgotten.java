package cn.linkage.starter.testapp;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** An operation that nobody wrote into the access table. */
@RestController
public class Forgotten {

    @GetMapping("/api/forgotten")
    Map<String, String> forgotten() {
        return Map.of();
    }
}
