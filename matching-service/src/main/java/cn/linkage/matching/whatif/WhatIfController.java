package cn.linkage.matching.whatif;

import cn.linkage.matching.policy.NewPolicy;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "policies", description = "匹配策略 / the policy of proposing")
@RestController
class WhatIfController {

    private final WhatIfs whatIfs;

    WhatIfController(WhatIfs whatIfs) {
        this.whatIfs = whatIfs;
    }

    @Operation(
            operationId = "computeWhatIf",
            summary = "试算：同一市场在另一策略下的结果 / Compute the market under another policy",
            description = "与发布策略同样的请求体，不保存任何内容。对全部未达成协议的数量分别按现行策略与该策略重新分配；研学与冠名不计入。"
                    + "一次只进行一个试算；供给与需求合计超过 60000 项，或需比较的配对过多时，返回 409。"
                    + " / Takes what a new policy takes and keeps nothing. All that is not agreed is distributed under the policy"
                    + " in force and under this one, without tours and names. One at a time; 409 where there are more than"
                    + " 60,000 offers and needs, or too many pairs to compare.")
    @PostMapping("/api/what-ifs")
    WhatIf compute(@Valid @RequestBody NewPolicy policy) {
        return whatIfs.compute(policy.rules());
    }
}
