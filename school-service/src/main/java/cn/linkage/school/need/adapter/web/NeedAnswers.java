package cn.linkage.school.need.adapter.web;

import cn.linkage.school.need.application.ListedNeed;
import cn.linkage.school.need.application.NeedSearch;
import cn.linkage.school.need.application.ReviewNeed;
import cn.linkage.school.need.model.Need;
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
    private final ReviewNeed review;

    NeedAnswers(NeedSearch search, ReviewNeed review) {
        this.search = search;
        this.review = review;
    }

    ResponseEntity<NeedView> of(NeedResult result) {
        return written(changed(result).need());
    }

    /** For those who wrote it: with what they should look at again. */
    ResponseEntity<NeedView> written(Need need) {
        return answer(NeedView.of(listed(need.id()), review.review(need)));
    }

    ResponseEntity<NeedView> one(UUID needId) {
        return answer(NeedView.of(listed(needId)));
    }

    private ListedNeed listed(UUID needId) {
        return search.find(needId).orElseThrow(ProblemException::notFound);
    }

    private static ResponseEntity<NeedView> answer(NeedView view) {
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
