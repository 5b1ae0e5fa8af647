/** After a figure: it says how big each of the things is that are counted elsewhere (10亿元以上项目, 年销售500万元以上的企业). */
export const SIZED_THINGS = /^(?:以上|以下|级|及以上)?的?[一-龥]{0,8}(?:项目|企业|园区|公司|工程|产业|集群|县|镇)/
