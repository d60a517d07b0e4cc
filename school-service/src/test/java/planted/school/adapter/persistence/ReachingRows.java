package planted.school.adapter.persistence;

import org.springframework.web.bind.annotation.RestController;

/** Planted: rows that are a controller too, and know another service. */
@RestController
public class ReachingRows {

    public Class<?> neighbour() {
        return cn.linkage.testing.Infrastructure.class;
    }
}
