package cn.linkage.school.need.adapter.web;

import cn.linkage.contracts.codes.GiftKind;
import cn.linkage.contracts.codes.InvalidValueException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.TypeIdResolver;

/** Refuses the details of a need whose kind is missing or unknown, and names the kinds that there are. */
@Component
class KindRefusal extends DeserializationProblemHandler implements JsonMapperBuilderCustomizer {

    private static final String KINDS =
            Arrays.stream(GiftKind.values()).map(Enum::name).collect(Collectors.joining(", "));

    @Override
    public void customize(JsonMapper.Builder builder) {
        builder.addHandler(this);
    }

    @Override
    public @Nullable JavaType handleUnknownTypeId(
            DeserializationContext context, JavaType base, String kind, TypeIdResolver kinds, String message) {
        if (base.hasRawClass(NeedDetailsView.class)) {
            throw refusal("收到“" + kind + "”", "got '" + kind + "'");
        }
        return null;
    }

    @Override
    public @Nullable JavaType handleMissingTypeId(
            DeserializationContext context, JavaType base, TypeIdResolver kinds, String message) {
        if (base.hasRawClass(NeedDetailsView.class)) {
            throw refusal("没有填写", "it is missing");
        }
        return null;
    }

    private static InvalidValueException refusal(String zh, String en) {
        return new InvalidValueException(
                "details.kind", "资源类型应为 " + KINDS + " 之一，" + zh, "the kind of a need is one of " + KINDS + "; " + en);
    }
}
