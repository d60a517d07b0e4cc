/** Technology vice-presidents: their two affiliations, their term, their fields and the hours they give. */
@NullMarked
package cn.linkage.enterprise.technologyvicepresident;

import org.jspecify.annotations.NullMarked;
