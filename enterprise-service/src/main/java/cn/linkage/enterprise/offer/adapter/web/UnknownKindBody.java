package cn.linkage.enterprise.offer.adapter.web;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.Words;
import cn.linkage.enterprise.offer.model.OfferDetails;
import cn.linkage.starter.problem.FieldProblem;
import cn.linkage.starter.problem.ProblemException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Details whose {@code kind} is missing or does not exist. */
record UnknownKindBody(@Nullable String kind) implements OfferDetailsBody {

    private static final String CODE = "malformed-value";

    @Override
    public String itemCategory() {
        return "";
    }

    @Override
    public OfferDetails toModel() {
        String known = Arrays.stream(GiftKind.values()).map(GiftKind::name).collect(Collectors.joining(", "));
        String got = kind == null ? "" : kind;
        Words words = new Words(
                "details.kind 应为以下之一：" + known + "，收到“" + got + "”",
                "details.kind is one of " + known + ", got '" + got + "'");
        throw new ProblemException(HttpStatus.BAD_REQUEST, CODE, words)
                .with(new FieldProblem("details.kind", CODE, words));
    }
}
