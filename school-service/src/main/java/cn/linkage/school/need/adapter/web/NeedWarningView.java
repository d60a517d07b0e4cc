package cn.linkage.school.need.adapter.web;

import cn.linkage.contracts.codes.Words;
import cn.linkage.school.need.model.NeedWarning;
import io.swagger.v3.oas.annotations.media.Schema;

/** A {@link NeedWarning} as the API spells it, in both languages, because a repeated request gets the stored answer. */
@Schema(name = "NeedWarning", description = "请核对的内容，不影响保存 / what should be looked at again; it blocks nothing")
record NeedWarningView(String field, String code, Words words) {

    static NeedWarningView of(NeedWarning warning) {
        return new NeedWarningView(warning.field(), warning.code(), warning.words());
    }
}
