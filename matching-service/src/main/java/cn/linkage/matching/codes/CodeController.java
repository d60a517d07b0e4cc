package cn.linkage.matching.codes;

import cn.linkage.contracts.codes.County;
import cn.linkage.contracts.codes.ItemCategory;
import cn.linkage.contracts.codes.Words;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "codes", description = "代码表 / code lists")
@RestController
class CodeController {

    @Schema(name = "ItemCategoryList")
    record ItemCategories(String version, List<ItemCategoryView> items) {}

    @Schema(name = "ItemCategory")
    record ItemCategoryView(String code, Words words, ItemCategory.Unit unit, Words unitWords) {}

    @Schema(name = "CountyList")
    record Counties(List<CountyView> items) {}

    @Schema(name = "County")
    record CountyView(String code, Words words) {}

    @Operation(operationId = "listItemCategories", summary = "列出物品类别及计量单位 / List item categories with their units")
    @GetMapping("/api/item-categories")
    ItemCategories itemCategories() {
        return new ItemCategories(
                ItemCategory.VERSION,
                Arrays.stream(ItemCategory.values())
                        .map(c -> new ItemCategoryView(
                                c.code(), c.words(), c.unit(), c.unit().words()))
                        .toList());
    }

    @Operation(operationId = "listCounties", summary = "列出温州各县（市、区） / List the counties of Wenzhou")
    @GetMapping("/api/counties")
    Counties counties() {
        return new Counties(Arrays.stream(County.values())
                .map(c -> new CountyView(c.code(), c.words()))
                .toList());
    }
}
