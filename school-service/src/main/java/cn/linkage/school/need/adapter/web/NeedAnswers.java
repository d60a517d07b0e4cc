package cn.linkage.school.need.adapter.web;

import cn.linkage.school.need.application.NeedSearch;
import cn.linkage.school.need.model.NeedResult;
import cn.linkage.school.need.model.NeedResult.Changed;
import cn.linkage.school.need.model.NeedResult.Refused;
import cn.linkage.starter.etag.ETags;
import cn.linkage.starter.problem.ProblemException;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How the API answers with a need, or with the reason why it refused. */
@Component
class NeedAnswers {

    private final NeedSearch search;

    NeedAnswers(NeedSearch search) {
        this.search = search;
    }

    ResponseEntity<NeedView> of(NeedResult result) {
        return one(changed(result).need().id());
    }

    ResponseEntity<NeedView> one(UUID needId) {
        NeedView view = NeedView.of(search.find(needId).orElseThrow(ProblemException::notFound));
        return ResponseEntity.ok().eTag(ETags.of(view.version())).body(view);
    }

    static Changed changed(NeedResult result) {
        return switch (result) {
            case Changed changed -> changed;
            case Refused(NeedResult.Reason reason) ->
                throw ProblemException.conflict(
                        "need-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), reason.words());
        };
    }
}
